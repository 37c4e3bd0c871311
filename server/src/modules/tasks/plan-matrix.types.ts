import { CellState } from '@gongkai/shared/assignments/matrix';
import { DutyArea } from '@gongkai/shared/assignments/plan';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AnnualWorkPlan } from '../assignments/index.ts';

registerEnumType(CellState, { name: 'CellState' });

/** Tasks of a cell, row, column or all that are current today. */
@ObjectType()
export class MatrixFigure {
  @Field(() => Int)
  total: number;

  @Field(() => Int)
  done: number;

  @Field(() => Int)
  overdue: number;

  @Field(() => CellState)
  state: CellState;

  @Field(() => Int, { nullable: true, description: '完成率 in percent; null while nothing is to be done' })
  rate: number | null;
}

@ObjectType()
export class MatrixCellFigure {
  @Field(() => ID, { description: 'a line of the cell: its address' })
  lineKey: string;

  @Field(() => ID)
  sectionId: string;

  @Field(() => MatrixFigure)
  figure: MatrixFigure;
}

@ObjectType()
export class MatrixRowFigures {
  @Field(() => ID)
  lineKey: string;

  @Field(() => DutyArea)
  area: DutyArea;

  @Field(() => String)
  responsibility: string;

  @Field(() => [MatrixCellFigure])
  cells: MatrixCellFigure[];

  @Field(() => [ID], { description: '协办' })
  assisting: readonly string[];

  @Field(() => MatrixFigure)
  figure: MatrixFigure;
}

@ObjectType()
export class MatrixColumn {
  @Field(() => ID)
  sectionId: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  liaison: string | null;

  @Field(() => Boolean, { description: 'has lines to sign for in the edition in force' })
  bears: boolean;

  @Field(() => String, { nullable: true })
  signedBy: string | null;

  @Field(() => String, { nullable: true })
  signedAt: string | null;

  @Field(() => MatrixFigure)
  figure: MatrixFigure;
}

/** 责任分解 of a year: responsibilities × sections. */
@ObjectType()
export class PlanMatrix {
  @Field(() => Int)
  year: number;

  @Field(() => AnnualWorkPlan, { nullable: true, description: 'the edition in force' })
  plan: AnnualWorkPlan | null;

  @Field(() => AnnualWorkPlan, { nullable: true, description: 'being drafted or waiting for the chair' })
  open: AnnualWorkPlan | null;

  @Field(() => String, { description: '数据截至' })
  countedAt: string;

  @Field(() => [MatrixColumn])
  columns: MatrixColumn[];

  @Field(() => [MatrixRowFigures])
  rows: MatrixRowFigures[];

  @Field(() => MatrixFigure)
  figure: MatrixFigure;
}
