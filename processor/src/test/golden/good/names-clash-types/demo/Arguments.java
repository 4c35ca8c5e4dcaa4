package demo;

/** A record of the name of a class that generated code needs. */
public record Arguments(String json) {}
