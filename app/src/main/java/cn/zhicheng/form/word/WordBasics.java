package cn.zhicheng.form.word;

import static cn.zhicheng.form.BasicField.ADMIN_POST;
import static cn.zhicheng.form.BasicField.APPOINTED_ON;
import static cn.zhicheng.form.BasicField.BIRTH_DATE;
import static cn.zhicheng.form.BasicField.BIRTH_PLACE;
import static cn.zhicheng.form.BasicField.CURRENT_TITLE;
import static cn.zhicheng.form.BasicField.DEGREE;
import static cn.zhicheng.form.BasicField.DEMOCRATIC_PARTY;
import static cn.zhicheng.form.BasicField.EDUCATION;
import static cn.zhicheng.form.BasicField.ETHNICITY;
import static cn.zhicheng.form.BasicField.FOREIGN_LANGUAGE;
import static cn.zhicheng.form.BasicField.FORMER_NAME;
import static cn.zhicheng.form.BasicField.GRADUATED_ON;
import static cn.zhicheng.form.BasicField.HEALTH;
import static cn.zhicheng.form.BasicField.ID_NUMBER;
import static cn.zhicheng.form.BasicField.MAJOR;
import static cn.zhicheng.form.BasicField.NAME;
import static cn.zhicheng.form.BasicField.PART_TIME_POSTS;
import static cn.zhicheng.form.BasicField.POLITICAL_STATUS;
import static cn.zhicheng.form.BasicField.QUALIFICATION;
import static cn.zhicheng.form.BasicField.QUALIFIED_BY;
import static cn.zhicheng.form.BasicField.QUALIFIED_ON;
import static cn.zhicheng.form.BasicField.SCHOOL;
import static cn.zhicheng.form.BasicField.SCHOOLING_YEARS;
import static cn.zhicheng.form.BasicField.SEX;
import static cn.zhicheng.form.BasicField.SPECIALTY_WORK;
import static cn.zhicheng.form.BasicField.WORK_START;

import cn.zhicheng.form.BasicField;
import cn.zhicheng.form.FormBasics;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.poifs.filesystem.FileMagic;

/** 「基本情况」 with the portrait at its right. */
final class WordBasics {
  private static final List<List<BasicField>> BESIDE_PHOTO =
      List.of(
          List.of(NAME, SEX),
          List.of(FORMER_NAME, ETHNICITY),
          List.of(BIRTH_DATE, BIRTH_PLACE),
          List.of(ID_NUMBER, HEALTH));
  private static final List<List<BasicField>> PAIRS =
      List.of(
          List.of(WORK_START, EDUCATION),
          List.of(SCHOOL, DEGREE),
          List.of(MAJOR, GRADUATED_ON),
          List.of(CURRENT_TITLE, SCHOOLING_YEARS),
          List.of(QUALIFICATION, APPOINTED_ON),
          List.of(QUALIFIED_BY, QUALIFIED_ON));
  private static final List<BasicField> WHOLE_LINES =
      List.of(
          SPECIALTY_WORK,
          ADMIN_POST,
          POLITICAL_STATUS,
          DEMOCRATIC_PARTY,
          PART_TIME_POSTS,
          FOREIGN_LANGUAGE);

  private WordBasics() {}

  static void write(WordDocument word, FormBasics basics) {
    word.heading("一、基本情况");
    WordTable table = word.table(17, 26, 13, 24, 20);
    for (int i = 0; i < BESIDE_PHOTO.size(); i++) {
      pair(i == 0 ? table : table.next(), basics, BESIDE_PHOTO.get(i)).merged(i == 0);
      byte[] photo = basics.photo();
      if (i == 0 && photo != null) {
        table.portrait(photo, kind(photo));
      }
    }
    for (List<BasicField> pair : PAIRS) {
      table
          .next()
          .head(pair.getFirst().label())
          .value(basics.get(pair.getFirst()))
          .head(pair.getLast().label())
          .prose(basics.get(pair.getLast()), 2);
    }
    WHOLE_LINES.forEach(field -> table.next().head(field.label()).prose(basics.get(field), 4));
  }

  private static WordTable pair(WordTable row, FormBasics basics, List<BasicField> pair) {
    for (BasicField field : pair) {
      row.head(field.label()).value(basics.get(field));
    }
    return row;
  }

  private static PictureType kind(byte[] photo) {
    return FileMagic.valueOf(photo) == FileMagic.PNG ? PictureType.PNG : PictureType.JPEG;
  }
}
