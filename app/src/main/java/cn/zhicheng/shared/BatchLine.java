package cn.zhicheng.shared;

import java.io.Serializable;

/**
 * What became of one row of a batch (FAQ-U12).
 *
 * @param title of the row; a stand-in when it cannot be seen
 * @param done whether it was carried out
 * @param sentence the result in words
 */
public record BatchLine(String title, boolean done, String sentence) implements Serializable {}
