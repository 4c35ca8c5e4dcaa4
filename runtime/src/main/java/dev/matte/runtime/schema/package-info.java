/**
 * JSON Schema as data: for tools whose schemas are known only when they are added. Generated tools
 * need none of it, since their decoders are written from the same model as their schemas.
 */
@NullMarked
package dev.matte.runtime.schema;

import org.jspecify.annotations.NullMarked;
