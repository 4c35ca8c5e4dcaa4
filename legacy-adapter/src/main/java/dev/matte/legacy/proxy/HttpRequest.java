package dev.matte.legacy.proxy;

import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** A request. Built by one thread; any thread may break it off. */
final class HttpRequest {

  private static final ContentType JSON = ContentType.create("application/json");

  private final HttpUriRequestBase message;

  /** Asks for nothing but what an address and a method say. */
  HttpRequest(String method, URI address) {
    this.message = new HttpUriRequestBase(method, address);
  }

  /** Sends a JSON text along, which nobody changes any more. */
  HttpRequest body(byte[] json) {
    message.setEntity(new ByteArrayEntity(json, JSON));
    return this;
  }

  /**
   * Sends a header along, in place of one of the same name.
   *
   * @throws IllegalArgumentException if it cannot be sent, or is the connection's own
   */
  HttpRequest header(String name, String value) {
    HeaderSyntax.require(name, value);
    message.setHeader(name, value);
    return this;
  }

  /** Tells whether a header is sent along. */
  boolean has(String name) {
    return message.containsHeader(name);
  }

  /** Ends the exchange by closing its connection, or keeps it from beginning. */
  void breakOff() {
    message.cancel();
  }

  /** The request as it is sent. */
  HttpUriRequestBase message() {
    return message;
  }
}
