/**
 * Skills: directories of files with a {@code SKILL.md} at their root, read by models.
 *
 * <p>A folder or a part of the class path enters, a {@link dev.matte.runtime.binding.ServerBinding}
 * leaves that serves the files as resources and knows the entries of {@code skills/list}. All is
 * read once, when a server starts; what is served afterwards comes from memory.
 */
@NullMarked
package dev.matte.runtime.skill;

import org.jspecify.annotations.NullMarked;
