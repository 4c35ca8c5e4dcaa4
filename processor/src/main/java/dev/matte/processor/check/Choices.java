package dev.matte.processor.check;

import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.util.LinkedHashMap;
import java.util.Map;

/** The enums of a server, each once. */
final class Choices {

  private Choices() {}

  static Map<JavaType, Use> of(ServerModel server) {
    Map<JavaType, Use> choices = new LinkedHashMap<>();
    for (Use use : Uses.of(server)) {
      if (use.type() instanceof TypeModel.Choice choice) {
        choices.putIfAbsent(choice.javaType(), use);
      }
    }
    return choices;
  }
}
