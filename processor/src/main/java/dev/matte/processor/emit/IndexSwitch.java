package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A switch over places in the catalog, those with the same answer together. */
final class IndexSwitch {

  /** Beyond these an arm would not fit on a line. */
  private static final int MOST_LABELS = 12;

  private final Map<String, List<Integer>> arms = new LinkedHashMap<>();
  private final Map<String, CodeBlock> answers = new LinkedHashMap<>();

  /** Answers for one place more; places come in ascending order. */
  void put(int index, CodeBlock answer) {
    String key = answer.toString();
    answers.put(key, answer);
    arms.computeIfAbsent(key, each -> new ArrayList<>()).add(index);
  }

  /** Whether there is no answer yet. */
  boolean isEmpty() {
    return arms.isEmpty();
  }

  /** Whether there is but one answer. */
  boolean constant() {
    return arms.size() == 1;
  }

  /** The statement that answers for an expression; {@code otherwise} is what all others get. */
  CodeBlock statement(String expression, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch ($L)", expression);
    arms.forEach(
        (key, indices) -> {
          if (!key.equals(otherwise.toString())) {
            for (int from = 0; from < indices.size(); from += MOST_LABELS) {
              arm(code, indices.subList(from, Math.min(indices.size(), from + MOST_LABELS)), key);
            }
          }
        });
    return code.addStatement("default -> $L", otherwise).unindent().add("};\n").build();
  }

  private void arm(CodeBlock.Builder code, List<Integer> labels, String key) {
    String list = String.join(", ", labels.stream().map(String::valueOf).toList());
    code.addStatement("case $L -> $L", list, answers.get(key));
  }
}
