package dev.matte.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Random;

/** Small damages to a message, the same ones for the same seed. */
public final class Mutations {
  private static final byte[] TELLING = "{}[]\",:\\/.+-eEuntfaDd8019 \n\u0000".getBytes(UTF_8);

  private final Random random;

  /** Starts a sequence of damages. */
  public Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** A copy with one to four damages. */
  public byte[] of(byte[] message) {
    byte[] damaged = message.clone();
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times && damaged.length > 0; i++) {
      damaged = once(damaged);
    }
    return damaged;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(7)) {
      case 0 -> with(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
      case 1 -> with(bytes, at, telling());
      case 2 -> splice(bytes, at, at + 1, new byte[0]);
      case 3 -> splice(bytes, at, at, new byte[] {telling()});
      case 4 -> Arrays.copyOf(bytes, at);
      case 5 -> {
        int to = Math.min(bytes.length, at + 1 + random.nextInt(12));
        yield splice(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
      }
      default -> with(bytes, at, (byte) random.nextInt(256));
    };
  }

  private static byte[] with(byte[] bytes, int at, byte other) {
    byte[] copy = bytes.clone();
    copy[at] = other;
    return copy;
  }

  private byte telling() {
    return TELLING[random.nextInt(TELLING.length)];
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
    byte[] out = new byte[from + middle.length + bytes.length - to];
    System.arraycopy(bytes, 0, out, 0, from);
    System.arraycopy(middle, 0, out, from, middle.length);
    System.arraycopy(bytes, to, out, from + middle.length, bytes.length - to);
    return out;
  }
}
