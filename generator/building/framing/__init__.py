"""What stands around the text of a page: the theme's templates, as MkDocs renders them."""
