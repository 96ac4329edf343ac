"""What several views share: names, colours, texts, tiles, and the widgets around a picture."""
