package one;

/** A point. */
public record Point(int x) {}
