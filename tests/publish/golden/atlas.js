const geoJSONData = {
"type": "FeatureCollection",
"features": [
{
  "type": "Feature",
  "properties": {
    "url_path": "atlas/Long_Table",
    "title": "The Long Table",
    "created": "2024-01-02T10:00:00.000Z",
    "image": "/assets/long table.png",
    "url": "https://long.example",
    "x": 0,
    "y": 80,
    "description": "We set one table, see ours. Come...."
  },
  "geometry": {"type": "Point", "coordinates": [0, 80]}
},
{
  "type": "Feature",
  "properties": {
    "url_path": "atlas/Silent",
    "image": null,
    "x": 3,
    "y": 4,
    "description": ""
  },
  "geometry": {"type": "Point", "coordinates": [3, 4]}
}
]
};
