package dev.matte.legacy.shape;

import dev.matte.legacy.shape.ClassFile.Mark;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the few parts of a class file that matter here.
 *
 * <p>Specification: The Java Virtual Machine Specification, chapter 4.
 */
final class ClassFileReader {
  private static final String ELSEWHERE = "?";

  private final DataInputStream in;
  private final List<String> methods = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private String[] constants = {};

  private ClassFileReader(DataInputStream in) {
    this.in = in;
  }

  static ClassFile read(DataInputStream in) throws IOException {
    ClassFileReader reader = new ClassFileReader(in);
    reader.file();
    return new ClassFile(reader.methods, reader.marks);
  }

  private void file() throws IOException {
    in.skipNBytes(8);
    constants();
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(6);
      attributes(ELSEWHERE);
    }
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(2);
      String method = constant() + constant();
      methods.add(method);
      attributes(method);
    }
    attributes(ClassFile.CLASS);
  }

  /** Texts and whole numbers are kept, by their index; longer ones take two. */
  private void constants() throws IOException {
    constants = new String[in.readUnsignedShort()];
    for (int i = 1; i < constants.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> constants[i] = in.readUTF();
        case 3 -> constants[i] = Integer.toString(in.readInt());
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> in.skipNBytes(4);
      }
    }
  }

  private String constant() throws IOException {
    String constant = constants[in.readUnsignedShort()];
    return constant == null ? "" : constant;
  }

  private void attributes(String place) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String name = constant();
      int length = in.readInt();
      switch (name) {
        case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" -> annotations(place);
        case "RuntimeVisibleParameterAnnotations", "RuntimeInvisibleParameterAnnotations" -> {
          for (int parameters = in.readUnsignedByte(); parameters > 0; parameters--) {
            annotations(ELSEWHERE);
          }
        }
        case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" ->
            typeAnnotations();
        case "Record" -> {
          for (int components = in.readUnsignedShort(); components > 0; components--) {
            in.skipNBytes(4);
            attributes(ELSEWHERE);
          }
        }
        default -> in.skipNBytes(length);
      }
    }
  }

  private void annotations(String place) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      annotation(place);
    }
  }

  private void typeAnnotations() throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      int target = in.readUnsignedByte();
      switch (target) {
        case 0x00, 0x01, 0x16 -> in.skipNBytes(1);
        case 0x13, 0x14, 0x15 -> {}
        default -> in.skipNBytes(2);
      }
      in.skipNBytes(2L * in.readUnsignedByte());
      annotation(ELSEWHERE);
    }
  }

  private void annotation(String place) throws IOException {
    String descriptor = constant();
    Map<String, String> values = new LinkedHashMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String name = constant();
      values.put(name, value());
    }
    String type = descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    marks.add(new Mark(place, type, values));
  }

  private String value() throws IOException {
    switch ((char) in.readUnsignedByte()) {
      case 'e' -> {
        in.skipNBytes(2);
        return constant();
      }
      case '@' -> {
        // Of an annotation within another nothing has to be known by itself.
        int before = marks.size();
        annotation(ELSEWHERE);
        marks.subList(before, marks.size()).clear();
      }
      case '[' -> {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
          value();
        }
      }
      default -> {
        return constant();
      }
    }
    return "";
  }
}
