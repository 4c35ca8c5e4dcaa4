package dev.matte.legacy.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes of sources, within bounds, and the text they hold. */
final class Bytes {
  /** More than any list of tools; keeps an endless input from taking all memory. */
  private static final int MOST = 256 << 20;

  private Bytes() {}

  static byte[] of(Path file) throws SourceException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return of(in, "\"" + file + "\"");
    } catch (AccessDeniedException e) {
      throw new SourceException(
          "\"" + file + "\" may not be read", "see who may read it: ls -l " + file + ".", e);
    } catch (IOException e) {
      throw new SourceException(
          "\"" + file + "\" could not be read: " + e.getMessage(), "see that it is a file.", e);
    }
  }

  static byte[] of(InputStream in, String name) throws IOException, SourceException {
    byte[] bytes = in.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw new SourceException(
          name + " is larger than " + (MOST >> 20) + " MB", "give a list of tools.");
    }
    return bytes;
  }

  static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 9;
  }

  /** The text: UTF-8, or UTF-16 when a byte order mark says so, as some shells write it. */
  static String text(byte[] bytes, String name) throws SourceException {
    Charset charset = StandardCharsets.UTF_8;
    int from = 0;
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      from = 3;
    } else if (starts(bytes, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      from = 2;
    } else if (starts(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      from = 2;
    }
    try {
      return charset
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw new SourceException(
          name + " is not text in " + charset, "save it as UTF-8: JSON has no other form.", e);
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
