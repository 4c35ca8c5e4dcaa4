/** Tests of skills. */
@NullMarked
package dev.matte.runtime.skill;

import org.jspecify.annotations.NullMarked;
