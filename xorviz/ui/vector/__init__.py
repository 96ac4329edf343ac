"""Pictures made of lines and words: SVG and PDF of anything that a painter paints."""
