package dev.matte.processor.read;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Passes over the attributes of an annotation in a class file.
 *
 * <p>Specification: The Java Virtual Machine Specification, 4.7.16.
 */
final class AnnotationValues {

  private AnnotationValues() {}

  /** Passes over all attributes, from their count on. */
  static void skip(DataInputStream in) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.readUnsignedShort();
      skipValue(in);
    }
  }

  private static void skipValue(DataInputStream in) throws IOException {
    switch (in.readUnsignedByte()) {
      case 'e' -> in.skipNBytes(4);
      case '@' -> {
        in.readUnsignedShort();
        skip(in);
      }
      case '[' -> {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
          skipValue(in);
        }
      }
      default -> in.skipNBytes(2);
    }
  }
}
