package demo;

/** A record of the name of a class in java.lang. */
public record Integer(int value) {}
