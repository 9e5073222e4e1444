package cn.zhicheng.application.web;

import cn.zhicheng.web.FileChip;
import java.util.List;

/**
 * Where a referee's letter is uploaded.
 *
 * @param name of the control
 * @param files the stored letter, if any
 */
public record LetterField(String name, String label, List<FileChip> files) {}
