package dev.matte.legacy.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What stands at a path now.
 *
 * @param text with line feeds, whatever the file has: line ends are changed by version control and
 *     are nobody's edit
 * @param carriageReturns whether all its lines end with carriage return and line feed
 * @param obstacle why it can be neither read nor replaced; empty when it can
 */
record Present(String text, boolean carriageReturns, Optional<String> obstacle) {

  /** Looks at a path; empty when nothing is there. */
  static Optional<Present> at(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(obstacle("is no regular file"));
    }
    try {
      return Optional.of(of(Files.readAllBytes(path)));
    } catch (CharacterCodingException e) {
      return Optional.of(obstacle("is not text in UTF-8"));
    }
  }

  /** The text as it goes into the file. */
  byte[] encode(String lines) {
    String written = carriageReturns ? lines.replace("\n", "\r\n") : lines;
    return written.getBytes(StandardCharsets.UTF_8);
  }

  private static Present of(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    String lines = text.replace("\r\n", "\n");
    boolean all = text.length() > lines.length() && lines.replace("\n", "\r\n").equals(text);
    return new Present(all ? lines : text, all, Optional.empty());
  }

  private static Present obstacle(String reason) {
    return new Present("", false, Optional.of(reason));
  }
}
