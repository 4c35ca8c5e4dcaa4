package dev.matte.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.matte.runtime.guard.StoreAwayException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import redis.embedded.RedisServer;

/** A Redis server on a free port of this machine, which comes and goes. */
final class TestRedis implements AutoCloseable {

  private final int port;
  private RedisServer server;

  TestRedis() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server = start();
  }

  String uri() {
    return "redis://127.0.0.1:" + port;
  }

  RedisLink link() {
    return RedisLink.builder(uri()).timeout(Duration.ofSeconds(20)).build();
  }

  /** Lets it do nothing for a while, and comes back when that has begun. */
  void stall(int seconds) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(("DEBUG SLEEP " + seconds + "\r\n").getBytes(US_ASCII));
      socket.getOutputStream().flush();
      try (RedisLink probe = RedisLink.builder(uri()).timeout(Duration.ofMillis(20)).build()) {
        while (answers(probe)) {
          Thread.onSpinWait();
        }
      }
    }
  }

  private static boolean answers(RedisLink probe) {
    try {
      TestKeys.of(probe);
      return true;
    } catch (StoreAwayException away) {
      return false;
    }
  }

  /** Ends the server; what it knew is gone. */
  void kill() {
    try {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts an empty one at the same address. */
  void restart() {
    server = start();
  }

  @Override
  public void close() {
    kill();
  }

  private RedisServer start() {
    try {
      RedisServer fresh =
          RedisServer.newRedisServer()
              .port(port)
              .bind("127.0.0.1")
              .setting("save \"\"")
              .setting("appendonly no")
              .onShutdownForceStop(true)
              .build();
      fresh.start();
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
