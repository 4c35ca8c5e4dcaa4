package dev.matte.runtime.binding;

/** A resource was asked for that does not exist; a resource method may throw it as well. */
public class UnknownResourceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String uri;

  /** Nothing is at the given URI. */
  public UnknownResourceException(String uri) {
    super("no resource is at \"" + uri + "\"");
    this.uri = uri;
  }

  /** The URI that was asked for. */
  public String uri() {
    return uri;
  }
}
