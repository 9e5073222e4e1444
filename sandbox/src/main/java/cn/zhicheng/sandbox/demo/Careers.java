package cn.zhicheng.sandbox.demo;

import java.util.List;
import java.util.Map;

/** What people of a series have studied, hold and write about. */
record Careers(
    String series,
    List<String> schools,
    String major,
    String committee,
    String journal,
    List<String> papers,
    String work,
    String summary) {
  private static final Map<String, Careers> ALL =
      Map.of(
          "22",
          new Careers(
              "中小学教师",
              List.of("安徽师范大学", "合肥师范学院", "阜阳师范大学", "安庆师范大学"),
              "教育学",
              "合肥市中小学教师职称评审委员会",
              "江淮教育研究",
              List.of("大单元视角下课堂提问的设计与实施", "乡村学校校本教研的路径探索", "指向核心素养的作业设计研究"),
              "中小学教育教学与教研",
              "任现职以来，坚持立德树人，承担本学科教学和班主任工作，年均授课四百课时以上；主持县区级课题一项，"
                  + "参与市级课题两项；指导青年教师三人，所带教研组被评为先进教研组。教学中注重从学生的真实问题出发设计任务，"
                  + "形成了预习有单、课堂有问、作业有层次的做法，所教班级学业质量监测位居同类学校前列。"),
          "04",
          new Careers(
              "卫生技术人员",
              List.of("安徽医科大学", "皖南医学院", "蚌埠医科大学", "安徽中医药大学"),
              "临床医学",
              "合肥市卫生系列职称评审委员会",
              "江淮临床杂志",
              List.of("基层医院慢性病随访管理的效果分析", "加速康复理念在围手术期的应用", "住院患者用药安全的质量改进"),
              "临床诊疗与带教",
              "任现职以来，一直在临床一线工作，年均诊治门诊患者三千余人次、管理住院患者二百余人次，无医疗差错事故；"
                  + "参加下基层服务满一年；开展新技术两项，参与市级科研项目一项；承担实习生和规培医师带教，年均授课二十学时。"),
          "05",
          new Careers(
              "工程技术人员",
              List.of("合肥工业大学", "安徽建筑大学", "安徽工业大学", "安徽理工大学"),
              "土木工程",
              "安徽省工程系列职称评审委员会",
              "江淮工程技术",
              List.of("装配式构件连接质量的现场控制", "基于实测数据的施工进度预警方法", "中小型设备改造中的节能设计"),
              "工程设计、施工与技术管理",
              "任现职以来，先后主持或作为主要技术负责人完成工程项目六项，其中省级重点项目一项；编制技术方案二十余份，"
                  + "参与编写地方标准一项，取得实用新型专利两项；负责新入职技术人员培训，推动单位建立了质量问题台账制度。"));

  static Careers of(String series) {
    return java.util.Objects.requireNonNull(ALL.get(series), series);
  }

  /** Year of birth, from an ID number. */
  static int born(String idNumber) {
    return Integer.parseInt(idNumber, 6, 10, 10);
  }

  String school(int number) {
    return schools.get(Math.floorMod(number, schools.size()));
  }

  String paper(int number) {
    return papers.get(Math.floorMod(number, papers.size()));
  }
}
