package dev.matte.runtime.stdio;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.transport.Connection;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.Transport;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Puts lines, outbox and pump together for one connection. */
final class StdioTransport implements Transport {

  private final InputStream in;
  private final OutputStream out;
  private final @Nullable Authenticator authenticator;
  private final String token;

  StdioTransport(
      InputStream in, OutputStream out, @Nullable Authenticator authenticator, String token) {
    this.in = in;
    this.out = out;
    this.authenticator = authenticator;
    this.token = token;
  }

  @Override
  public void serve(Endpoint endpoint) throws InterruptedException {
    Sender sender = authenticator == null ? null : new Sender(authenticator, token, endpoint);
    Outbox outbox = new Outbox(out, sender);
    Connection connection = endpoint.connect(outbox);
    Lines lines = new Lines(in, endpoint.maxMessageBytes());
    new Pump(lines, outbox, connection, endpoint.executor()).serve();
  }
}
