"""An example business to look around in: a plumber near Annecy, as of today."""
