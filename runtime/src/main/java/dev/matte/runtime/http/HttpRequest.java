package dev.matte.runtime.http;

import dev.matte.runtime.transport.Headers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One complete HTTP request, head and body, as an engine read it. Valid until its exchange has
 * ended, except for the body, which must be copied to be kept beyond {@link HttpHandler#handle}.
 */
public interface HttpRequest extends Headers {

  /** The method, such as {@code POST}; as it was sent, since methods are case-sensitive. */
  String method();

  /** The path, still percent-encoded, without the query. */
  String path();

  /** What follows the question mark; {@code null} without one. */
  @Nullable String query();

  @Override
  @Nullable String header(String name);

  /** All values of a header, in the order of their lines. */
  List<String> headers(String name);

  @Override
  default boolean repeated(String name) {
    return headers(name).size() > 1;
  }

  /** All names of headers, as often as they were sent. */
  Iterable<String> headerNames();

  /** The array that holds the body between {@link #bodyFrom} and {@link #bodyTo}. */
  byte[] body();

  /** Where the body begins. */
  int bodyFrom();

  /** Where the body ends; as {@link #bodyFrom} when there is none. */
  int bodyTo();

  /** The same request, with a body that is its own. */
  HttpRequest detached();

  /** Whether the request came encrypted. */
  boolean secure();
}
