"""What is asked of git and done with it, in the vault's repository; of no window."""
