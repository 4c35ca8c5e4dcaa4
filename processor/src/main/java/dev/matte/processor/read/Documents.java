package dev.matte.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Documentation comments, where they may be read. */
final class Documents {

  private Documents() {}

  /**
   * The comment of an element in the interface's own file. Elsewhere there is none: a type from
   * another file may be a class file in an incremental build, and answers must not depend on that.
   */
  static Javadoc of(Reading reading, Element element) {
    // Eclipse's compiler fails when asked for the comment of a record component.
    boolean asked = reading.sameFile(element) && element.getKind() != ElementKind.RECORD_COMPONENT;
    String comment = asked ? reading.comments().of(element) : null;
    return comment == null ? Javadoc.NONE : Javadoc.parse(comment);
  }

  /** What {@code @Describe} says, else the first of the texts that says something. */
  static String description(Marks marks, String... texts) {
    String described = marks.find(Names.DESCRIBE).map(each -> each.textOrEmpty("value")).orElse("");
    if (!described.isEmpty()) {
      return described;
    }
    for (String text : texts) {
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
