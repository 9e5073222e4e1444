package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.entry.Attachment;
import java.util.List;

/** The files of one attachment place, for looking at. */
public record ShownSlot(String label, List<Attachment> files) {
  /** All places that hold something. */
  static List<ShownSlot> of(Category category, List<Attachment> files) {
    return category.slots().stream()
        .map(slot ->
            new ShownSlot(
                slot.label(),
                files.stream().filter(file -> file.slot().equals(slot.key())).toList()))
        .filter(slot -> !slot.files().isEmpty())
        .toList();
  }
}
