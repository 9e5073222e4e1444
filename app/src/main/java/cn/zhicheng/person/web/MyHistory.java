package cn.zhicheng.person.web;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.person.Person;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.TimelineNode.Stage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person did with their own data, as a timeline, the newest first. */
@Component
class MyHistory {
  private static final int SHOWN = 20;

  /** Other lines of the journal are told elsewhere, e.g. on 「谁看过我的信息」. */
  private static final Map<String, String> WORDS =
      Map.of(
          "REGISTER", "完成注册",
          "CHANGE_PROFILE", "修改个人信息",
          "SET_PHOTO", "更换电子照片",
          "EXPORT_DATA", "导出我的数据");

  private final Journal journal;

  MyHistory(Journal journal) {
    this.journal = journal;
  }

  List<TimelineNode> of(UUID person) {
    return journal.of(Person.SUBJECT, person).reversed().stream()
        .filter(line -> WORDS.containsKey(line.action()))
        .limit(SHOWN)
        .map(MyHistory::node)
        .toList();
  }

  private static TimelineNode node(JournalLine line) {
    return new TimelineNode(
        Stage.DONE,
        WORDS.getOrDefault(line.action(), ""),
        "",
        line.by().body(),
        line.by().name(),
        ProvinceTime.minute(line.at()),
        line.action().equals("CHANGE_PROFILE") ? changes(line) : "");
  }

  private static String changes(JournalLine line) {
    return line.detail().entrySet().stream()
        .map(change -> change.getKey() + "：" + change.getValue())
        .collect(Collectors.joining("\n"));
  }
}
