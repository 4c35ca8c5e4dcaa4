package dev.matte.runtime.stdio;

import dev.matte.runtime.transport.Connection;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.Transport;
import java.io.InputStream;
import java.io.OutputStream;

/** Puts lines, outbox and pump together for one connection. */
final class StdioTransport implements Transport {

  private final InputStream in;
  private final OutputStream out;

  StdioTransport(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  @Override
  public void serve(Endpoint endpoint) throws InterruptedException {
    Outbox outbox = new Outbox(out);
    Connection connection = endpoint.connect(outbox);
    Lines lines = new Lines(in, endpoint.maxMessageBytes());
    new Pump(lines, outbox, connection, endpoint.executor()).serve();
  }
}
