package dev.matte.processor.read;

import dev.matte.contract.AccessContract;
import dev.matte.contract.AccessContract.Claim;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;

/**
 * What one element says of who may call: {@code @Requires}, or one of Jakarta's annotations, of
 * whatever package.
 *
 * <p>Specification: RFC 6749, section 3.3, for scopes.
 */
final class Decisions {
  /** Why a decision has no effect on anything that is a value. */
  static final String OF_ENTRIES = "only tools, resources and prompts demand something of callers";

  private static final Set<String> JAKARTA = Set.of("PermitAll", "DenyAll", "RolesAllowed");

  /** The role that everybody has who is known. */
  private static final String ANYBODY = "**";

  private static final Predicate<String> SCOPE =
      Pattern.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E]+").asMatchPredicate();
  private static final Predicate<String> PERMISSION =
      Pattern.compile("[^:*]+(:[^:*]+)*").asMatchPredicate();

  private final Reading reading;

  Decisions(Reading reading) {
    this.reading = reading;
  }

  /**
   * What an element says.
   *
   * @param instead whether it takes the place of what stands around the element
   */
  record Decision(AccessContract access, boolean instead) {}

  /** Reads what the marks of an element say; {@code words} names it. */
  Decision of(Marks marks, String words) {
    List<Written> fixed = jakarta(marks).toList();
    List<Written> requires = requires(marks).toList();
    List<Written> all = Stream.concat(fixed.stream(), requires.stream()).toList();
    if (fixed.size() > 1 || (!fixed.isEmpty() && !requires.isEmpty())) {
      String names = String.join(" and ", all.stream().map(Decisions::shown).distinct().toList());
      reading.fault("contradictory-access", all.get(all.size() - 1).origin(), words, names);
    }
    AccessContract access =
        Stream.concat(fixed.stream().map(this::fixed), requires.stream().map(this::demand))
            .reduce(AccessContract.UNDECIDED, AccessContract::and);
    return new Decision(access, !fixed.isEmpty());
  }

  /** Notes each {@code @Requires} that has no effect. */
  static void refuse(Reading reading, Marks marks, String reason) {
    refuse(reading, requires(marks), reason);
  }

  /** Notes each decision that has no effect, Jakarta's too. */
  static void refuseAll(Reading reading, Marks marks, String reason) {
    refuse(reading, Stream.concat(requires(marks), jakarta(marks)), reason);
  }

  private static void refuse(Reading reading, Stream<Written> written, String reason) {
    written.forEach(
        each -> reading.fault("misplaced-annotation", each.origin(), shown(each), reason));
  }

  private static String shown(Written written) {
    return "@" + written.simpleName();
  }

  private static Stream<Written> jakarta(Marks marks) {
    return marks.all().stream().filter(each -> JAKARTA.contains(each.simpleName()));
  }

  /** Those written once and those written several times. */
  static Stream<Written> requires(Marks marks) {
    return marks.all().stream()
        .flatMap(
            each ->
                switch (each.name()) {
                  case Names.REQUIRES -> Stream.of(each);
                  case Names.REQUIRES_ALL -> each.annotations("value").stream();
                  default -> Stream.<Written>empty();
                });
  }

  private AccessContract fixed(Written written) {
    return switch (written.simpleName()) {
      case "PermitAll" -> AccessContract.ALL;
      case "DenyAll" -> AccessContract.NONE;
      default -> rolesAllowed(written);
    };
  }

  private AccessContract rolesAllowed(Written written) {
    List<String> roles = written.texts("value");
    if (roles.isEmpty()) {
      empty(written, "names no role", "name one, or write @DenyAll.");
    }
    check(written, "value", "role", role -> !role.isBlank());
    return roles.contains(ANYBODY)
        ? AccessContract.KNOWN
        : AccessContract.of(List.of(roles), List.of(), List.of(), List.of());
  }

  private AccessContract demand(Written written) {
    List<String> roles = written.texts("role");
    List<String> scopes = written.texts("scope");
    List<String> permissions = written.texts("permission");
    List<String> anyOf = written.texts("anyOf");
    String claim = written.textOrEmpty("claim");
    if (claim.isEmpty() && !anyOf.isEmpty()) {
      empty(written, "has values, and no claim to have them", "name it: claim = \"...\".");
    } else if (claim.isEmpty() && Stream.of(roles, scopes, permissions).allMatch(List::isEmpty)) {
      empty(written, "demands nothing", "name a role, scope, permission or claim, or drop it.");
    }
    check(written, "role", "role", role -> !role.isBlank());
    check(written, "scope", "scope", SCOPE);
    check(written, "permission", "permission", PERMISSION);
    return AccessContract.of(
        roles.isEmpty() ? List.of() : List.of(roles),
        scopes,
        permissions,
        claim.isEmpty() ? List.of() : List.of(new Claim(claim, anyOf)));
  }

  private void empty(Written written, String reason, String fix) {
    reading.fault("empty-requirement", written.origin(), shown(written), reason, fix);
  }

  private void check(Written written, String attribute, String kind, Predicate<String> legal) {
    for (AnnotationValue value : written.values(attribute)) {
      if (value.getValue() instanceof String text && !legal.test(text)) {
        reading.fault("illegal-requirement", written.origin(value), kind, text);
      }
    }
  }
}
