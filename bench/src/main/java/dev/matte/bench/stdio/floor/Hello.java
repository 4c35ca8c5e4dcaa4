package dev.matte.bench.stdio.floor;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A program that says one line and waits for the end of its input: what a start costs at least. */
public final class Hello {

  private Hello() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    out.write("hello\n".getBytes(StandardCharsets.US_ASCII));
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    if (in.read() >= 0) {
      throw new IOException("nothing was to be said");
    }
  }
}
