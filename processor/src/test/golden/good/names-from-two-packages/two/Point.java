package two;

/** Another point. */
public record Point(int y) {}
