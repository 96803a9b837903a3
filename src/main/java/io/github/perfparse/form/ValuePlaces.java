package io.github.perfparse.form;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Where each value of a form stood, told when somebody asks: every value of every form has its
 * place, and few are asked for. Nobody changes it.
 */
public abstract class ValuePlaces extends AbstractList<Provenance> implements RandomAccess {}
