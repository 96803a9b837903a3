package io.github.perfparse.align.label;

/**
 * What a label means.
 *
 * @param kind where it stands
 * @param name the constant of the lexicon's enumeration of that kind, or a level's canonical name
 */
public record Meaning(LabelKind kind, String name) {}
