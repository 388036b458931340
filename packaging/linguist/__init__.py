"""What `make translations` does: gathers the texts, keeps the Linguist files, checks them."""
