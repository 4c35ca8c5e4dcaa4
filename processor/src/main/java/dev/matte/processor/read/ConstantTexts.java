package dev.matte.processor.read;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * The texts in the constant pool of a class file, by their places; empty where something else is.
 *
 * <p>Specification: The Java Virtual Machine Specification, 4.4.
 */
final class ConstantTexts {

  private ConstantTexts() {}

  /** Reads the pool, from its count on. */
  static String[] read(DataInputStream in) throws IOException {
    String[] texts = new String[in.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      texts[i] = "";
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          // Eight bytes take two places.
          i++;
        }
        default -> throw new IOException("a constant of kind " + tag);
      }
    }
    return texts;
  }
}
