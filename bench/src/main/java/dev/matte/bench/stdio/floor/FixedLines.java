package dev.matte.bench.stdio.floor;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A program that answers every line with the same line, whatever it says: what the pipes alone cost
 * in a Java process. All answers to what one read brought are written at once.
 */
public final class FixedLines {

  private FixedLines() {}

  /** Runs the program, with the answer as its argument. */
  public static void main(String[] args) throws IOException {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    byte[] answer = (args[0] + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] input = new byte[1 << 16];
    byte[] output = new byte[1 << 16];
    for (int count = in.read(input); count >= 0; count = in.read(input)) {
      int size = 0;
      for (int i = 0; i < count; i++) {
        if (input[i] == '\n') {
          if (size + answer.length > output.length) {
            out.write(output, 0, size);
            size = 0;
          }
          System.arraycopy(answer, 0, output, size, answer.length);
          size += answer.length;
        }
      }
      out.write(output, 0, size);
    }
  }
}
