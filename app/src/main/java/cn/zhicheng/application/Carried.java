package cn.zhicheng.application;

import java.io.Serializable;

/**
 * What becomes of one part of the application before.
 *
 * @param title of the text, letter or entry
 * @param comes whether it is carried over
 * @param sentence what is new about it, or why it stays behind
 */
public record Carried(String title, boolean comes, String sentence) implements Serializable {}
