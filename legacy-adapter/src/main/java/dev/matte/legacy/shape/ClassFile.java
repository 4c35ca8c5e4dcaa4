package dev.matte.legacy.shape;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a class file and reflection does not tell: the order of methods, which attributes
 * of an annotation are written, and annotations whose class is not there.
 *
 * @param methods names and descriptors, in the order of the source
 * @param marks all annotations, of class, members, parameters and uses of types
 */
public record ClassFile(List<String> methods, List<Mark> marks) {

  /** The place of what stands on the class itself. */
  static final String CLASS = "";

  /**
   * An annotation.
   *
   * @param place {@link #CLASS}, a method's name and descriptor, or {@code ?} for anything else
   * @param type the binary name of the annotation's type
   * @param values attributes that are written: constants as text, anything else as empty text
   */
  record Mark(String place, String type, Map<String, String> values) {}

  /** Copies both. */
  public ClassFile {
    methods = List.copyOf(methods);
    marks = List.copyOf(marks);
  }

  /** Reads the class file of a type. */
  static ClassFile of(Class<?> type, Reading reading) {
    String name = type.getName();
    String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw reading.refused(
            "the class file of " + type.getTypeName() + " is not where its class came from",
            "bind classes that are loaded from files or jars");
      }
      return ClassFileReader.read(new DataInputStream(in));
    } catch (IOException e) {
      throw reading.refused(
          "the class file of " + type.getTypeName() + " cannot be read: " + e.getMessage(),
          "bind classes that are loaded from files or jars");
    }
  }

  /** The names of the attributes that are written in an annotation on the class. */
  public Set<String> written(Class<? extends Annotation> annotation) {
    return written(CLASS, annotation);
  }

  /** The names of the attributes that are written in an annotation on a method of the class. */
  public Set<String> written(Method method, Class<? extends Annotation> annotation) {
    return written(name(method), annotation);
  }

  /** The methods that a class declares itself, in the order of the source. */
  public List<Method> sorted(Method[] declared) {
    Method[] sorted = declared.clone();
    Arrays.sort(sorted, Comparator.comparingInt(method -> methods.indexOf(name(method))));
    return List.of(sorted);
  }

  private Set<String> written(String place, Class<? extends Annotation> annotation) {
    for (Mark mark : marks) {
      if (mark.place().equals(place) && mark.type().equals(annotation.getName())) {
        return mark.values().keySet();
      }
    }
    return Set.of();
  }

  private static String name(Method method) {
    StringBuilder name = new StringBuilder(method.getName()).append('(');
    for (Class<?> parameter : method.getParameterTypes()) {
      name.append(parameter.descriptorString());
    }
    return name.append(')').append(method.getReturnType().descriptorString()).toString();
  }
}
