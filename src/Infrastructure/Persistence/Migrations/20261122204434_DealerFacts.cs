using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class DealerFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "superseded_at",
                schema: "dealers",
                table: "evidence",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "company_phone",
                schema: "dealers",
                table: "dealers",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "proposed_at",
                schema: "dealers",
                table: "dealers",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_company_address",
                schema: "dealers",
                table: "dealers",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_company_english_name",
                schema: "dealers",
                table: "dealers",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_company_jumvea_number",
                schema: "dealers",
                table: "dealers",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_company_licence",
                schema: "dealers",
                table: "dealers",
                type: "character varying(12)",
                maxLength: 12,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_company_name",
                schema: "dealers",
                table: "dealers",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_company_phone",
                schema: "dealers",
                table: "dealers",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "proposed_company_prefecture",
                schema: "dealers",
                table: "dealers",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "proposed_person",
                schema: "dealers",
                table: "dealers",
                type: "bytea",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "superseded_at",
                schema: "dealers",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "company_phone",
                schema: "dealers",
                table: "dealers");

            migrationBuilder.DropColumn(
                name: "proposed_at",
                schema: "dealers",
                table: "dealers");

            migrationBuilder.DropColumn(
                name: "proposed_company_address",
                schema: "dealers",
                table: "dealers");

            migrationBuilder.DropColumn(
                name: "proposed_company_english_name",
                schema: "dealers",
                table: "dealers");

            migrationBuilder.DropColumn(
                name: "proposed_company_jumvea_number",
                schema: "dealers",
                table: "dealers");

            migrationBuilder.DropColumn(
                name: "proposed_company_licence",
                schema: "dealers",
                table: "dealers");

            migrationBuilder.DropColumn(
                name: "proposed_company_name",
                schema: "dealers",
                table: "dealers");

            migrationBuilder.DropColumn(
                name: "proposed_company_phone",
                schema: "dealers",
                table: "dealers");

            migrationBuilder.DropColumn(
                name: "proposed_company_prefecture",
                schema: "dealers",
                table: "dealers");

            migrationBuilder.DropColumn(
                name: "proposed_person",
                schema: "dealers",
                table: "dealers");
        }
    }
}
