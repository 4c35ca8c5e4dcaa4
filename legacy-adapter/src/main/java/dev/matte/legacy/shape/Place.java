package dev.matte.legacy.shape;

import java.lang.reflect.Member;
import java.util.Optional;

/**
 * Where a field is written.
 *
 * @param words what messages call it: {@code parameter "days"}
 * @param type as declared, {@code Optional} and the like included
 * @param marks the annotations of all that it consists of
 * @param accessor what reads it for results
 * @param wireName its name when no annotation gives it one
 */
public record Place(
    String javaName,
    String words,
    TypeUse type,
    Marks marks,
    Optional<Member> accessor,
    String wireName) {}
