package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.matte.contract.AccessContract;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java for what an entry demands. */
final class AccessCode {

  /** A name of what is demanded that is longer than this says less than the entry's own. */
  private static final int LONGEST_NAME = 30;

  private AccessCode() {}

  /** The constant that holds demands, one for all entries that demand the same. */
  static String constant(ClassParts parts, AccessContract access, String method) {
    String demanded = name(access);
    boolean speaks = !demanded.isEmpty() && demanded.length() <= LONGEST_NAME;
    CodeBlock value = of(access);
    String name = speaks ? demanded : method + "Access";
    return parts.constant("" + value, name, "ACCESS", RuntimeTypes.ACCESS, value);
  }

  /** {@code admin or ops} for a role of two. */
  private static String name(AccessContract access) {
    if (access.equals(AccessContract.KNOWN)) {
      return "known";
    }
    return Stream.of(
            access.roles().stream().map(anyOf -> String.join(" or ", anyOf)),
            access.scopes().stream(),
            access.permissions().stream(),
            access.claims().stream()
                .map(claim -> claim.name() + " " + String.join(" or ", claim.anyOf())))
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  private static CodeBlock of(AccessContract access) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.requires()", RuntimeTypes.ACCESS);
    access.roles().forEach(anyOf -> call(code, "role", anyOf));
    call(code, "scope", access.scopes());
    call(code, "permission", access.permissions());
    access
        .claims()
        .forEach(
            claim ->
                call(
                    code,
                    "claim",
                    Stream.concat(Stream.of(claim.name()), claim.anyOf().stream()).toList()));
    return code.build();
  }

  private static void call(CodeBlock.Builder code, String method, List<String> values) {
    if (!values.isEmpty()) {
      code.add(".$L($L)", method, literals(values));
    }
  }

  /** Texts as arguments. */
  static CodeBlock literals(List<String> texts) {
    return texts.stream()
        .map(text -> CodeBlock.of("$L", Texts.literal(text)))
        .collect(CodeBlock.joining(", "));
  }
}
