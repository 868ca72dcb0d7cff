"""What the rooms `vault` and `publish` tell of git."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Plural, Sentence

SENTENCES: Mapping[str, Sentence] = {
    "vault.git-missing": "Git was not found on this computer. Nothing was changed. Install it from git-scm.com, then try again.",
    "vault.git-old": "Git {version} is too old; {oldest} or newer is needed. Nothing was changed.",
    "vault.git-failed": "Git could not do it: {reason}.",
    "vault.git-slow": "Git did not answer within {seconds} seconds, so it was ended. Nothing was changed.",
    "vault.git-cancelled": "It was stopped.",
    "vault.git-no-folder": "The folder {folder} is not there any more.",
    "vault.git-untrusted": "Git may only look at {folder}, because this vault is not trusted yet. Nothing was changed.",
    "vault.git-owner": 'Git refuses the repository {folder}, because its folder belongs to another user of this computer. Nothing was changed. If you know whose it is, have git accept it: git config --global --add safe.directory "{folder}"',
    "vault.git-locked": "Another git is at work in this repository, or one was cut off: {file} is there. Nothing was changed. Try again in a moment; when no git runs any more, that file can be deleted.",
    "vault.git-config-locked": "Git's settings in {file} are being written by another program, or that was cut off. Nothing was changed. Try again in a moment; when no git runs any more, {file}.lock can be deleted.",
    "vault.git-disk-full": "The disk is full, so git could not do it. Make room and try again.",
    "vault.git-config-broken": "Git cannot read its settings: line {line} of {file} is broken. Nothing was changed.",
    "vault.git-damaged": "The repository is damaged, so git cannot read all of it. The vault's files are as they were. Somebody who knows git should look at it, or clone it anew.",
    "publish.git-runs-status": "whenever it looks for changes",
    "publish.git-runs-files": "when it takes files in or writes them",
    "publish.git-runs-compare": "when it compares versions",
    "publish.git-runs-merge": "when it merges files",
    "publish.git-runs-connect": "when it fetches or sends",
    "publish.git-runs-sign": "when it signs or checks signatures",
    "publish.git-runs-hooks": "the folder of further programs, run as their names say",
    "publish.git-runs-hook": "on the occasion that its name says",
    "publish.git-runs-include": "a file of further settings",
    "publish.git-under-way-merge": "A merge was begun in this repository by another program and is not ended. The vault's files are as it left them. End or abort it there first.",
    "publish.git-under-way-rebase": "A rebase was begun in this repository by another program and is not ended. The vault's files are as it left them. End or abort it there first.",
    "publish.git-under-way-pick": "A cherry-pick was begun in this repository by another program and is not ended. End or abort it there first.",
    "publish.git-under-way-revert": "A revert was begun in this repository by another program and is not ended. End or abort it there first.",
    "publish.git-under-way-bisect": "A search through the history (bisect) was begun in this repository and is not ended. End it there first: git bisect reset",
    "publish.git-under-way-am": "Changes from mails are being applied in this repository, and that is not ended. End or abort it there first.",
    "publish.git-locked": "Another git is at work in this repository, or one was cut off: {file} is there. Try again in a moment.",
    "publish.git-locked-long": Plural(
        "Another git has been at work in this repository for a minute, or one was cut off: {file} is there. When no git runs any more, that file can be deleted.",
        "Another git has been at work in this repository for {n} minutes, or one was cut off: {file} is there. When no git runs any more, that file can be deleted.",
    ),
    "publish.git-detached": "No branch is checked out: the repository stands at the commit {commit}. What is committed now belongs to no branch. Switch to a branch, or create one here.",
    "publish.git-upstream-gone": "The branch is set to be shared as {upstream}, which is not there any more.",
    "publish.git-above": "The repository begins above the vault, in {folder}. Only the vault's files are committed here; pulling brings in all of it.",
    "publish.git-submodules": Plural(
        "The folder {folder} is a repository of its own (a submodule). It is left alone here.",
        "{n} folders are repositories of their own (submodules), {folder} among them. They are left alone here.",
    ),
    "publish.git-sparse": "Only some of the repository's files are checked out (a sparse checkout). The others are left alone.",
    "publish.git-shallow": "Only the newest part of the history is here (a shallow clone), so older versions cannot be shown.",
    "publish.git-lfs-pointer": "The file {file} is kept by git LFS and was not fetched ({size} MB): only a note of it is here. Install git LFS, then run: git lfs pull",
}
