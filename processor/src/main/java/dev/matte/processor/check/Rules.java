package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All rules, and the two moments at which they run. */
public final class Rules {
  private static final List<Rule> OF_THE_MODEL =
      List.of(
          new AllowedValueType(),
          new AmbiguousEnumCase(),
          new CheckedException(),
          new ClientUnsupported(),
          new CompleterSignature(),
          new CompleterTargetUnknown(),
          new ConfusableParameterName(),
          new ConfusableToolName(),
          new ConstraintOnWrongType(),
          new ConstraintUnsupported(),
          new ContradictoryAccess(),
          new ContradictoryCaching(),
          new ContradictoryConstraints(),
          new ContradictoryHints(),
          new ContradictoryPresence(),
          new DefaultNeverUsed(),
          new DefaultNotInEnum(),
          new DefaultOnOptional(),
          new DefaultOutOfRange(),
          new DefaultType(),
          new DefaultViolatesConstraint(),
          new DestructiveWithoutPolicy(),
          new DuplicateAlias(),
          new DuplicateCompleter(),
          new DuplicateDescription(),
          new DuplicateEnumValue(),
          new DuplicateHeader(),
          new DuplicateParameterName(),
          new DuplicatePrompt(),
          new DuplicateResource(),
          new DuplicateToolName(),
          new DuplicateVariant(),
          new EmptyEnum(),
          new EmptyRequirement(),
          new EndlessType(),
          new ExampleInvalid(),
          new GenericInterface(),
          new GenericMethod(),
          new HeaderNotToken(),
          new HeaderOnSecret(),
          new HeaderOnWrongType(),
          new HeaderTooWide(),
          new HeaderUnreachable(),
          new HiddenTypeAnnotation(),
          new IconAttribute(),
          new IconUri(),
          new IllegalAudience(),
          new IllegalMediaType(),
          new IllegalParameterName(),
          new IllegalPriority(),
          new IllegalRequirement(),
          new IllegalToolName(),
          new IllegalWindow(),
          new InaccessibleType(),
          new InjectedTypeMisplaced(),
          new InstructionLikeDescription(),
          new JacksonAnnotationUnsupported(),
          new JsonAttribute(),
          new LongDescription(),
          new LongToolName(),
          new MisplacedAnnotation(),
          new MissingDescription(),
          new MissingParameterDescription(),
          new MissingParameterNames(),
          new NeedlessAtMostOnce(),
          new NegativeTimeout(),
          new NoConstructor(),
          new NonBlockingWaits(),
          new NotAnInterface(),
          new OptionalMisplaced(),
          new OverloadedMethod(),
          new PatternBacktracking(),
          new PatternInvalid(),
          new PatternNotPortable(),
          new PresenceMisplaced(),
          new PrimitiveNullable(),
          new PromptParameterType(),
          new PromptResultType(),
          new RedundantHint(),
          new RequestRecordUnusable(),
          new ResourceParameterType(),
          new ResourceResultType(),
          new ResourceUriInvalid(),
          new SecretInSchema(),
          new SecretInUri(),
          new ServerNameEmpty(),
          new ServerWithoutTools(),
          new SeveralRoles(),
          new SuspectedSecret(),
          new SuspiciousDescription(),
          new TemplateUnsupported(),
          new TemplateVariableMismatch(),
          new TooManyParameters(),
          new ToolsetUnusable(),
          new UncallableMethod(),
          new UnionDiscriminatorClash(),
          new UnionVariantUnsupported(),
          new UnionWithoutVariants(),
          new UnknownParamTag(),
          new UnreachableConstraint(),
          new UnreadableAnnotation(),
          new UnresolvedType(),
          new UnsafeLink(),
          new UnsupportedMapKey(),
          new UnsupportedType(),
          new UnusableApp(),
          new WebsiteUri());

  /** Rules that hold of forms alone. */
  private static final List<Rule> OF_FORMS =
      List.of(new FormFieldUnsupported(), new FormNotARecord(), new SecretInForm());

  /** What is only said of tools, or said of forms in other words. */
  private static final Set<String> NOT_OF_FORMS =
      Set.of(
          "confusable-tool-name",
          "duplicate-description",
          "illegal-tool-name",
          "long-tool-name",
          "missing-description",
          "missing-parameter-description",
          "secret-in-schema",
          "suspected-secret",
          "too-many-parameters");

  private Rules() {}

  /** Reports what can be known of the interface before schemas are made. */
  public static void check(ServerModel server, CheckOptions options, Diagnostics report) {
    OF_THE_MODEL.forEach(rule -> rule.check(server, report));
    ofOptions(options).forEach(rule -> rule.check(server, report));
  }

  /** Reports what is wrong with a form. */
  public static void checkForm(ServerModel form, Diagnostics report) {
    OF_FORMS.forEach(rule -> rule.check(form, report));
    OF_THE_MODEL.stream()
        .filter(rule -> !NOT_OF_FORMS.contains(rule.id()))
        .forEach(rule -> rule.check(form, report));
  }

  /**
   * Reports what can be known once schemas are made, and what was asked about them; only for
   * servers without errors so far.
   *
   * @param facts by tool name
   */
  public static void measure(
      ServerModel server, CheckOptions options, Map<String, ToolFacts> facts, Diagnostics report) {
    ofSchemas(options, facts).forEach(rule -> rule.check(server, report));
    if (options.printTokens()) {
      TokenReport.add(server, facts.values(), report);
    }
  }

  /** The names of all rules, sorted. */
  public static List<String> ids() {
    return Stream.of(
            OF_THE_MODEL,
            OF_FORMS,
            ofOptions(CheckOptions.NONE),
            ofSchemas(CheckOptions.NONE, Map.of()))
        .flatMap(List::stream)
        .map(Rule::id)
        .sorted()
        .toList();
  }

  private static List<Rule> ofOptions(CheckOptions options) {
    return List.of(
        new AccessUndecided(options),
        new FormerNameSunset(options),
        new UnsupportedOption(options));
  }

  private static List<Rule> ofSchemas(CheckOptions options, Map<String, ToolFacts> facts) {
    return List.of(
        new ClientRefusesSchema(options, facts),
        new ServerTokenBudget(options, facts),
        new ToolTokenBudget(options, facts));
  }
}
