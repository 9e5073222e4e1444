package cn.zhicheng.achievement.web;

import cn.zhicheng.web.FileChip;
import java.util.List;

/** One attachment place of an entry form with what is stored in it. */
public record FormSlot(
    String key, String label, boolean required, String limits, List<FileChip> files) {}
