"""Screen time, sitting time and breaks: stays on this computer, for the user alone."""
