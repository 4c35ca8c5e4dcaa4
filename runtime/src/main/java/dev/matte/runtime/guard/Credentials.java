package dev.matte.runtime.guard;

import org.jspecify.annotations.Nullable;

/**
 * What came with a request by which its sender may be known. Valid only while the request is being
 * authenticated; nothing of it may be logged.
 */
public interface Credentials {

  /** Header names of which no second value may come. */
  String AUTHORIZATION = "Authorization";

  /**
   * The value of a header of the HTTP request, without case in the name; over standard streams,
   * where there are none, a token from the environment stands as {@code Authorization: Bearer}.
   */
  @Nullable String header(String name);

  /** Whether a header came more than once. */
  boolean repeated(String name);
}
