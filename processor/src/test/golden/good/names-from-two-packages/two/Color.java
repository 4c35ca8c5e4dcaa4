package two;

/** Another color. */
public enum Color {
  BLUE
}
