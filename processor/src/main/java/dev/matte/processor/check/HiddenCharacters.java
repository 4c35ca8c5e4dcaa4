package dev.matte.processor.check;

/** Characters that show nothing or change the order in which others are shown. */
final class HiddenCharacters {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;

  private HiddenCharacters() {}

  /**
   * Whether a character is hidden: a control other than line ends and tab, a bidirectional control,
   * a tag, a character of zero width, a private or unassigned one. Joiners are letters' neighbours
   * in several scripts and in emoji, so they may stand.
   */
  static boolean contain(int codePoint) {
    if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
      case Character.FORMAT -> codePoint != SOFT_HYPHEN;
      case Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> filler(codePoint) || variationSelectorSupplement(codePoint);
    };
  }

  /** Letters and marks that are drawn as nothing. */
  private static boolean filler(int codePoint) {
    return codePoint == 0x115F
        || codePoint == 0x1160
        || codePoint == 0x3164
        || codePoint == 0xFFA0
        || codePoint == 0x034F
        || codePoint == 0x2800;
  }

  private static boolean variationSelectorSupplement(int codePoint) {
    return codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }
}
