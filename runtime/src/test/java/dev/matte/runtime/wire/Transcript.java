package dev.matte.runtime.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation in a file: {@code >} is a line of the client, {@code <} one of the server, {@code
 * #} says which item of the protocol checklist is shown.
 *
 * @param file where it stands
 * @param lines its lines
 */
record Transcript(Path file, List<String> lines) {

  static Transcript read(Path file) throws IOException {
    return new Transcript(file, Files.readAllLines(file));
  }

  /** The lines that the server has to say after the client's line at a position. */
  List<String> answersAfter(int position) {
    List<String> answers = new ArrayList<>();
    for (int i = position + 1; i < lines.size() && !lines.get(i).startsWith(">"); i++) {
      if (lines.get(i).startsWith("<")) {
        answers.add(lines.get(i).substring(2));
      }
    }
    return answers;
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
