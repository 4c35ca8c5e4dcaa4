package dev.matte.processor.read;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Which members of a class file have a type that is {@code @Nullable}, and which have annotations
 * inside their types that bear on schemas.
 *
 * <p>javac reads annotations on uses of types from class files, but shows them to processors only
 * since version 22. Members are called as {@link MemberNames} says.
 *
 * <p>Specification: The Java Virtual Machine Specification, 4.7.20.
 *
 * @param nullable members whose whole type is {@code @Nullable}
 * @param inside members with such an annotation, or a constraint, on a part of their type
 */
record TypeUses(Set<String> nullable, Set<String> inside) {

  private static final int MAGIC = 0xCAFEBABE;

  /**
   * Reads a class file.
   *
   * @throws IOException if it is none, or ends too early
   */
  static TypeUses read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a class file");
    }
    in.readInt();
    String[] texts = ConstantTexts.read(in);
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    TypeUses uses = new TypeUses(new HashSet<>(), new HashSet<>());
    for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
      in.readUnsignedShort();
      String name = texts[in.readUnsignedShort()];
      in.readUnsignedShort();
      uses.readAttributes(in, texts, name);
    }
    for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
      in.readUnsignedShort();
      String name = texts[in.readUnsignedShort()];
      uses.readAttributes(in, texts, name + texts[in.readUnsignedShort()]);
    }
    uses.readClassAttributes(in, texts);
    return uses;
  }

  /** Of the class's own attributes the components of a record alone concern us. */
  private void readClassAttributes(DataInputStream in, String[] texts) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      boolean record = texts[in.readUnsignedShort()].equals("Record");
      int length = in.readInt();
      if (!record) {
        in.skipNBytes(length);
        continue;
      }
      for (int components = in.readUnsignedShort(); components > 0; components--) {
        String name = texts[in.readUnsignedShort()];
        in.readUnsignedShort();
        readAttributes(in, texts, name);
      }
    }
  }

  private void readAttributes(DataInputStream in, String[] texts, String member)
      throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String attribute = texts[in.readUnsignedShort()];
      int length = in.readInt();
      if (attribute.equals("RuntimeVisibleTypeAnnotations")
          || attribute.equals("RuntimeInvisibleTypeAnnotations")) {
        for (int annotations = in.readUnsignedShort(); annotations > 0; annotations--) {
          readAnnotation(in, texts, member);
        }
      } else {
        in.skipNBytes(length);
      }
    }
  }

  private void readAnnotation(DataInputStream in, String[] texts, String member)
      throws IOException {
    int target = in.readUnsignedByte();
    String place = member;
    boolean whole = true;
    switch (target) {
      case 0x13, 0x14, 0x15 -> whole = target != 0x15;
      case 0x16 -> place = MemberNames.parameter(member, in.readUnsignedByte());
      case 0x00, 0x01 -> {
        in.readUnsignedByte();
        whole = false;
      }
      default -> {
        in.readUnsignedShort();
        whole = false;
      }
    }
    boolean part = false;
    for (int steps = in.readUnsignedByte(); steps > 0; steps--) {
      // An inner class is a step as well, and still the whole type.
      part |= in.readUnsignedByte() != 1;
      in.readUnsignedByte();
    }
    String type = texts[in.readUnsignedShort()];
    AnnotationValues.skip(in);
    if (whole) {
      note(place, type, part);
    }
  }

  private void note(String place, String type, boolean part) {
    boolean absence = type.endsWith("/Nullable;");
    if (absence && !part) {
      nullable.add(place);
    } else if (part && (absence || type.startsWith("Ljakarta/validation/constraints/"))) {
      inside.add(place);
    }
  }
}
