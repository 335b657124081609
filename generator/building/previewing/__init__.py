"""The live preview of an editor: the site as it becomes while records are being written."""
